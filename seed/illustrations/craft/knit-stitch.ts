import { type Canvas, dye, darken, lighten, polyline } from '../stroke.ts'

/** The stitch, and the peg that holds the piece on the line. */
export function knitter(t: Canvas, { color, second, wall }: { color: string; second: string; wall: string }) {
  const knitted = (
    d: string,
    box: readonly [number, number, number, number],
    bands: readonly (readonly [number, number])[],
  ) => {
    t.add('<g transform="translate(22 20)">')
    t.fill(d, darken(wall, 0.5), 0.5)
    t.add('</g>')
    t.fill(d, color)
    t.clip(d, () => {
      for (const [a, b] of bands) t.fill(`M${box[0]} ${a}H${box[2]}V${b}H${box[0]}Z`, second)
      let dark = '',
        pale = ''
      for (let y = box[1]; y < box[3]; y += 13)
        for (let x = box[0]; x < box[2]; x += 18) {
          dark += `M${x.toFixed(0)} ${y.toFixed(0)}l8 9`
          pale += `M${(x + 17).toFixed(0)} ${y.toFixed(0)}l-8 9`
        }
      t.line(dark, darken(color, 0.4), 3.4, 0.5)
      t.line(pale, lighten(color, 0.4), 3.4, 0.4)
    })
    t.tone(d, darken(color, 0.6), [0.45, 0, 1.04, 0.2], 0.85)
    t.tone(d, lighten(color, 0.6), [0.4, 0.4, 0, 0.1], 0.35)
  }
  const peg = (x: number, y: number) => {
    t.fill(
      polyline([
        [x - 9, y - 30],
        [x + 9, y - 30],
        [x + 11, y + 34],
        [x - 11, y + 34],
      ]),
      dye.timber,
    )
    t.line(
      polyline(
        [
          [x, y - 4],
          [x, y + 34],
        ],
        false,
      ),
      dye.walnut,
      3,
    )
  }
  return { knitted, peg }
}
