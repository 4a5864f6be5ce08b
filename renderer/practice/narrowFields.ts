/** Lets the kit's fields be as narrow as their place: by themselves they keep the width of a browser's field. */
export const narrowFields = {
  '& .fui-Input': { minWidth: 0, width: '100%' },
  '& .fui-Input__input': { minWidth: 0, width: '100%' },
  '& .fui-Select__select': { minWidth: 0, width: '100%' },
} as const;
