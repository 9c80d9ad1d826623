/** Whether a node is an element; by its number, because a node of another frame is no instance of this one's classes. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a node is text, that of a CDATA section in XHTML included. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
