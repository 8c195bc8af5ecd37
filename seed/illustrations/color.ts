export const dye = {
  wool: '#efe4cf',
  raw: '#dccbad',
  straw: '#c9a869',
  michay: '#d29a2e',
  honey: '#b86f1c',
  relbun: '#a8402c',
  tile: '#bd6a48',
  rose: '#d9a389',
  indigo: '#26405f',
  smoke: '#6d8495',
  sky: '#b9c6c6',
  nalca: '#57693d',
  moss: '#3d4c31',
  sage: '#9fa883',
  walnut: '#5f412b',
  timber: '#a97a4c',
  bark: '#38291f',
  maqui: '#55344a',
  clay: '#a35a3a',
  ink: '#2a2019',
  snow: '#f7f1e4',
} as const
export function mix(a: string, b: string, t: number): string {
  const n = (s: string, i: number) => parseInt(s.slice(1 + i * 2, 3 + i * 2), 16)
  return (
    '#' +
    [0, 1, 2]
      .map((i) =>
        Math.round(n(a, i) + (n(b, i) - n(a, i)) * t)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  )
}

const lightness = (c: string) =>
  [0.3, 0.59, 0.11].reduce((sum, k, i) => sum + (k * parseInt(c.slice(1 + i * 2, 3 + i * 2), 16)) / 255, 0)

/** Pale things darken towards a warm tan, so that grain on wool, cheese or plaster never turns to pepper. */
export const darken = (c: string, t = 0.35) => {
  const pale = Math.min(1, Math.max(0, (lightness(c) - 0.5) / 0.35))
  return mix(c, mix('#2e1c10', '#8a6440', pale), t)
}
export const lighten = (c: string, t = 0.35) => mix(c, '#fff6e2', t)
