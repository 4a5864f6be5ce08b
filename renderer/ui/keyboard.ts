const field = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable="true"]';

/** Whether a key press goes into a field, where letters and digits are text. */
export const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest(field) !== null;

/** Whether a modal dialog is open: it has the keyboard to itself. */
export const isModal = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/** Whether text outside of fields is selected, which copying then means. */
export const isTextSelected = (): boolean => document.getSelection()?.isCollapsed === false;
