import { type Canvas, at, dye, darken, lighten, curve, type Pt } from '../stroke.ts'

/** One hand of the weaver with its sleeve; `m` mirrors it. */
export function weaverHand(t: Canvas, { skin, sleeve }: { skin: string; sleeve: string }) {
  const { r } = t
  return (cx: number, cy: number, angle: number, m: 1 | -1, isClosed: boolean) =>
    t.rotate(angle, cx, cy, () =>
      t.hand(() => {
        const P = (x: number, y: number): Pt => [cx + m * x, cy + y]
        t.fill(
          curve([P(-40, -130), P(96, -150), P(116, 60), P(190, 700), P(-70, 700), P(-90, 40)]),
          dye.bark,
          0.3,
        )
        // forearm and sleeve
        const forearm = curve(
          [P(-62, 60), P(60, 64), P(84, 260), P(110, 560), P(-110, 560), P(-84, 260)],
          true,
          0.7,
        )
        t.fill(forearm, skin)
        t.tone(forearm, darken(skin, 0.5), m > 0 ? [0.4, 0, 1, 0.1] : [0.6, 0, 1.1, 0.1], 0.8)
        const ma = curve(
          [P(-98, 226), P(0, 246), P(100, 230), P(136, 420), P(168, 820), P(-168, 820), P(-134, 420)],
          true,
          0.6,
        )
        t.fill(ma, sleeve)
        for (let i = 0; i < 9; i++)
          t.line(curve([P(-100 + i * 25, 240), P(-108 + i * 27, 300)], false), darken(sleeve, 0.35), 6, 0.6)
        t.line(curve([P(-106, 300), P(0, 322), P(112, 304)], false), darken(sleeve, 0.4), 6, 0.7)
        for (let i = 0; i < 5; i++)
          t.line(
            curve(
              [P(-120 + i * 50, 360 + r.between(0, 60)), P(-90 + i * 50, 440), P(-100 + i * 56, 600)],
              false,
            ),
            darken(sleeve, 0.35),
            7,
            0.4,
          )
        t.tone(ma, darken(sleeve, 0.6), [0.35, 0, 1, 0.2], 0.85)
        // thumb, palm, fingers
        const finger = (pts: Pt[], g: number) => {
          t.line(curve(pts, false), darken(skin, 0.5), g + 6)
          t.line(curve(pts, false), skin, g)
          const e = at(pts, pts.length - 1)
          t.fill(t.ellipse(e[0], e[1] - 4, g * 0.24, g * 0.3), lighten(skin, 0.38))
        }
        finger([P(-48, 40), P(-96, -4), P(-104, -58), P(-72, -100)], 42)
        const L = isClosed ? [62, 76, 66, 44] : [104, 124, 112, 82]
        const palm = curve(
          [
            P(-72, -34),
            P(-40, -66),
            P(10, -72),
            P(60, -58),
            P(76, -10),
            P(68, 60),
            P(58, 110),
            P(-60, 106),
            P(-70, 50),
          ],
          true,
          0.9,
        )
        ;[-50, -10, 29, 62].forEach((x, i) =>
          finger(
            [
              P(x, -40),
              P(x - 4 + i * 3, -40 - at(L, i) * 0.55),
              P(x + (isClosed ? -18 : -8) + i * 2, -46 - at(L, i)),
            ],
            37 - (i === 3 ? 6 : 0),
          ),
        )
        t.fill(palm, skin)
        t.tone(palm, darken(skin, 0.45), [0.35, 0.2, 1, 0.7], 0.75)
        t.tone(palm, lighten(skin, 0.6), [0.5, 0.6, 0.2, 0.05], 0.35)
        for (const [i, x] of [-46, -8, 30, 60].entries())
          t.line(
            curve([P(x - 12, -50 + i * 2), P(x, -56 + i * 2), P(x + 11, -50 + i * 2)], false),
            darken(skin, 0.5),
            3.4,
            0.65,
          )
        t.line(curve([P(-58, 50), P(-40, 6), P(-44, -30)], false), darken(skin, 0.5), 4, 0.5)
      }),
    )
}
