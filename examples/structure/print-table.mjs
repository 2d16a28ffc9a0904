/** Prints records as a table in Markdown, so that it can go into a memo: texts to the left, figures to the right. */
export function printTable(rows) {
  const names = Object.keys(rows[0]);
  const isFigure = (name) => rows.every((row) => /^-?[\d.,]+%?$|^not known$/.test(String(row[name])));
  const width = (name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length));
  const line = (textOf) =>
    `| ${names
      .map((name) => (isFigure(name) ? textOf(name).padStart(width(name)) : textOf(name).padEnd(width(name))))
      .join(' | ')} |`;
  console.log(line((name) => name));
  console.log(line((name) => (isFigure(name) ? `${'-'.repeat(width(name) - 1)}:` : '-'.repeat(width(name)))));
  for (const row of rows) console.log(line((name) => String(row[name])));
}
