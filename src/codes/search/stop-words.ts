/** Words that titles are full of and that tell no title from another. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an and any as at be but by c e elsewhere etc excluding except excl for from heading headings his i if in incl included
including into is it item its kind kinds n nec nes no non not of off on or other otherwise out over s similar so specified such
than that the their them thereof these this those to up used whether which with without`.split(/\s+/),
);
