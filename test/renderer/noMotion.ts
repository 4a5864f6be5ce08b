/**
 * Takes animations away from the pretended browser: the kit then shows and hides at once. happy-dom's own animations end in a rejected
 * promise whenever a dialog closes. Imported by what renders dialogs and menus.
 */
Object.assign(Element.prototype, { animate: undefined });
