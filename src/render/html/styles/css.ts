/** Marks text as CSS, so that it is formatted as such. */
export const css = String.raw
