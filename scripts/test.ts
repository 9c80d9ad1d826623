import { BROWSER, BUILD, DEAD_CODE, FORMAT, LINT, runSteps, TYPES, UNIT } from './steps.ts';

const { passed, failed } = await runSteps([FORMAT, LINT, TYPES, DEAD_CODE, UNIT, BUILD, BROWSER]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
