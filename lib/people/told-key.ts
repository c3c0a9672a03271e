/** Under which ./told lies; by itself, because the background moves it without reading it. */
export const toldKey = 'told';
