import { stripes } from '../../../../../store/src/contracts/stripes.ts'
import { shareFile } from '../../share-file.ts'
import type { LabelLines } from './label-lines.ts'
import { qrPath } from './qr.ts'

/** A6 at 300 dots an inch. */
const WIDTH = 1240
const HEIGHT = 1748
const EDGE = 80
const QR = 460

type Pen = { at: CanvasRenderingContext2D; y: number }

/** Hands the label to another app of the phone, or keeps it as a file where the phone cannot. */
export async function shareLabel(says: LabelLines, handle: string): Promise<void> {
  const file = new File([await draw(says, handle)], `etiqueta-${says.number}.png`, { type: 'image/png' })
  await shareFile(file, `Etiqueta del pedido ${says.number}`)
}

async function draw(says: LabelLines, handle: string): Promise<Blob> {
  await document.fonts.ready
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT })
  const at = canvas.getContext('2d')
  if (!at) throw new Error('this browser does not draw')
  at.fillStyle = '#fff'
  at.fillRect(0, 0, WIDTH, HEIGHT)
  drawStripes(at, handle)
  drawQr(at, says.address)
  at.fillStyle = '#000'
  const pen: Pen = { at, y: 150 }
  const beside = WIDTH - 2 * EDGE - QR
  write(pen, says.from, 'italic 46px Piazzolla, serif', beside)
  write(pen, 'Pedido', '44px Hanken, sans-serif', beside)
  write(pen, says.number, '130px Piazzolla, serif', beside)
  pen.y = Math.max(pen.y, 150 + QR + 40)
  const [name = '', ...rest] = says.to
  write(pen, `Para ${name}`, '76px Piazzolla, serif')
  for (const line of rest) write(pen, line, '54px Hanken, sans-serif')
  write(pen, says.way, '600 54px Hanken, sans-serif')
  pen.y += 30
  for (const line of says.goods) write(pen, line, '44px Hanken, sans-serif')
  pen.y += 30
  write(pen, `${says.drop ? `${says.drop}, para el` : 'Para el'} ${says.dueOn}`, '44px Hanken, sans-serif')
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}

function drawStripes(at: CanvasRenderingContext2D, handle: string) {
  const bands = stripes(handle)
  const unit = WIDTH / bands.reduce((sum, { w }) => sum + w, 0)
  let x = 0
  for (const { c, w } of bands) {
    at.fillStyle = c
    at.fillRect(x, 0, w * unit + 1, 60)
    x += w * unit
  }
}

function drawQr(at: CanvasRenderingContext2D, address: string) {
  const { size, path } = qrPath(address)
  at.save()
  at.translate(WIDTH - EDGE - QR, 110)
  at.scale(QR / size, QR / size)
  at.fillStyle = '#000'
  at.fill(new Path2D(path))
  at.restore()
}

/** Writes a text below what was written, in as many lines as it needs. */
function write(pen: Pen, text: string, font: string, width = WIDTH - 2 * EDGE) {
  const { at } = pen
  at.font = font
  const height = Number(/(\d+)px/.exec(font)?.[1]) * 1.25
  let line = ''
  const end = () => {
    pen.y += height
    at.fillText(line, EDGE, pen.y)
  }
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && at.measureText(longer).width > width) {
      end()
      line = word
    } else line = longer
  }
  end()
}
