/** Sentences that stand in every report, whatever its subject. They state no figure. */
export const allowedHeading = 'The author of this report allowed figures that are refused by default.';
export const nothingMissing = 'Everything that the questions of this report ask for is in the evidence.';
export const noCaveats = 'No rule of caution applies to the figures used.';
export const caveatsIntroduction = 'Figures are not corrected for a caveat unless it says so.';
