import { refuseOption } from './refuse-option.ts';

/** The place of each id. */
export function placesOf(list: readonly { readonly id: string }[], path: string): Map<string, number> {
  const places = new Map<string, number>();
  list.forEach(({ id }, i) => {
    if (typeof id !== 'string' || id === '' || places.has(id)) {
      refuseOption(`${JSON.stringify(id)} is no id of its own. Give each a text that occurs once.`, `${path}[${i}].id`);
    }
    places.set(id, i);
  });
  return places;
}
