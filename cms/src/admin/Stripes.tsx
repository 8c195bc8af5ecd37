const bands: [colour: string, width: number][] = [
  ['#26405f', 10],
  ['#d29a2e', 4],
  ['#a8402c', 12],
  ['#efe4cf', 3],
  ['#57693d', 8],
  ['#bd6a48', 5],
  ['#2a2019', 2],
  ['#6d8495', 8],
  ['#cbb68f', 4],
  ['#97341f', 8],
]

const total = bands.reduce((sum, [, width]) => sum + width, 0)

/** The brand's woven line. */
export function Stripes({ height }: { height: number }) {
  let x = 0
  return (
    <svg
      viewBox={`0 0 ${total} 4`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
      aria-hidden="true"
    >
      {bands.map(([colour, width]) => {
        const band = <rect key={x} x={x} width={width} height="4" fill={colour} />
        x += width
        return band
      })}
    </svg>
  )
}
