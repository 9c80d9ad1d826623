/**
 * Parts of a page that are never read as its text: code, form controls, and editors in every form (an editable part inside a locked one
 * inside an editor is still the editor's).
 */
const EDITOR = '[contenteditable]:not([contenteditable=false i]),[role=textbox i],[role=searchbox i],[role=combobox i]';
const UNREAD = [
  'head,script,style,noscript,template,textarea,select,option,datalist,input,iframe,object,svg title,svg desc,svg metadata',
  EDITOR,
].join();

/** Roots that other extensions put on pages; their text is not the page's. */
const FOREIGN_HOSTS =
  'grammarly-extension,grammarly-popups,grammarly-desktop-integration,[data-grammarly-shadow-root],[class*="-shadow-root"]';

/** Whether the text of an element is left alone: not the page's words, or somebody is writing there. */
export function isUnread(element: Element): boolean {
  if (element.closest(UNREAD)) return true;
  if (element.ownerDocument.designMode === 'on') return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isUnread(root.host);
}

/** Whether somebody may write in an element; one that stands in a line ends it, as a field of a form does. */
export const isEditor = (element: Element): boolean =>
  (element.hasAttribute('contenteditable') || element.hasAttribute('role')) && element.matches(EDITOR);

/** Whether a shadow host belongs to the page rather than to another extension. */
export const isForeign = (host: Element): boolean => host.matches(FOREIGN_HOSTS);
