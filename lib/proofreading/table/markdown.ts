/** A Markdown table; texts may hold anything. Columns that stay empty in every row are left out. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = heads.map((_, i) => rows.some((row) => row[i]));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, i) => used[i])
      .map(cell)
      .join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Nothing in a cell may end it, start a link or a tag, or look like an instruction to a reader. */
function cell(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>|]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
}

export const heading = (text: string) => `## ${cell(text)}`;
export const title = (text: string) => `# ${cell(text)}`;
export const plain = cell;
