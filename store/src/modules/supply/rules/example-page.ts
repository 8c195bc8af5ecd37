import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A page of `docs/examples`, reckoned by hand: what tests of rules hold the program to. */
export const examplePage = (name: string): string =>
  readFileSync(path.resolve('../docs/examples', `${name}.md`), 'utf8')

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/**
 * The rows of the table whose first heading is this.
 * @throws when there is none
 */
export function exampleTable(section: string, heading: string): string[][] {
  const lines = section.split('\n')
  const at = lines.findIndex((line) => cells(line)[0] === heading)
  if (at < 0) throw new Error(`no table «${heading}»`)
  const rest = lines.slice(at + 2)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end).map(cells)
}
