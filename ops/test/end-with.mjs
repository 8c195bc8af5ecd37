/**
 * The end of a run: what failed, then the plain line that counts. All of it on the standard output, so that the order
 * stands wherever it is kept.
 * @param {import('./counts.mjs').Counts} counts
 * @param {string[]} failures
 * @returns {number} what the process ends with
 */
export function endWith({ passed, failed }, failures) {
  for (const failure of failures) process.stdout.write(`\n✖ ${failure}\n`)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}
