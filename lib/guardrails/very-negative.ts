/** A mood of this or less, on the scale of −4 to 4, is very negative. */
export const veryNegativeAt = -2;
