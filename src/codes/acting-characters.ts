/** What acts on the place that shows a text: control characters, line ends, marks of direction, halves of a character. */
export const actingCharacters = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
