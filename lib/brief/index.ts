export { type Brief, briefOf, type FlagState, type QuestionGroup, type SkillGroup, type SkillState } from './brief';
export { markdownOf } from './markdown';
export type { SearchString } from './search-strings';
export { standingWords } from './standing-words';
