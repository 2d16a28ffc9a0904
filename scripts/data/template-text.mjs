/** Lines as the inside of a template literal, which must hold nothing that JavaScript would read. */
export function templateText(lines) {
  const text = lines.join('\n');
  if (/[`\\]|\$\{/.test(text)) throw new Error('A text holds a sign that a template literal can’t: ` or \\ or ${');
  const odd = lines.find((line) => line !== line.trim() || line.includes('\n'));
  if (odd !== undefined) throw new Error(`Not one plain line: ${JSON.stringify(odd)}`);
  return text;
}

/** Words, divided by a space, in lines of at most 120 signs. */
export function wrapped(words) {
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 120) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return templateText(lines);
}
