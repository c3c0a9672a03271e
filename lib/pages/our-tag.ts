/** The name of our one element on a page. */
export const ourTag = 'hokensho-guide';
