import { encode } from 'uqr'

/** Modules of white around the code: without them a camera does not find it. */
const QUIET = 4

/** The code as one path in squares of 1, and how many squares it is wide with its white. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size, path }
}
