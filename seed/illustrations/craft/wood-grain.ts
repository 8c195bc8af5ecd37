import { type Canvas, darken, lighten, curve } from '../stroke.ts'

/** Veins of the wood, along or up a shape. */
export function woodGrain(t: Canvas, c: string) {
  const { r } = t
  return (d: string, x0: number, x1: number, y0: number, y1: number, isUpright: boolean) =>
    t.clip(d, () => {
      for (let i = 0; i < 16; i++) {
        const u = i / 15,
          k = r.wobble(12)
        t.line(
          isUpright
            ? curve(
                [
                  [x0 + (x1 - x0) * u, y0],
                  [x0 + (x1 - x0) * u + k, (y0 + y1) / 2],
                  [x0 + (x1 - x0) * u, y1],
                ],
                false,
              )
            : curve(
                [
                  [x0, y0 + (y1 - y0) * u],
                  [(x0 + x1) / 2, y0 + (y1 - y0) * u + k],
                  [x1, y0 + (y1 - y0) * u],
                ],
                false,
              ),
          i % 2 ? darken(c, 0.32) : lighten(c, 0.22),
          r.between(2, 4.5),
          0.5,
        )
      }
    })
}
