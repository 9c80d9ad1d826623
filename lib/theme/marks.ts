/** What of the settings decides the look of the marks. */
export interface MarkLook {
  readonly palette: string;
  readonly lookAlikes: boolean;
}

/** The style sheet of the marks. */
export function markRules(look: MarkLook): string {
  return `::highlight(mark-head){background-color:${look.palette === 'calm' ? '#ffe08a' : '#ffd000'};color:#3b2a00;text-decoration:underline solid 2px}`;
}
