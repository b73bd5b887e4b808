/** Arguments that give a Chromium without a window a mouse that hovers, as at a desk. */
export const DESK = [
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];
