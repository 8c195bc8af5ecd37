import sharp from 'sharp'

/** What a bank's app might show of a transfer, of no bank. */
export async function proofPicture(name: string, amountClp: number, reference: string): Promise<Buffer> {
  const amount = `$${amountClp.toLocaleString('es-CL')}`
  const rows = [
    ['De', name],
    ['Para', 'Cooperativa de demostración Mingaco Biobío'],
    ['Banco', 'Banco de demostración'],
    ['Mensaje', reference],
  ]
  const lines = rows.map(
    ([title, text], index) =>
      `<text x="40" y="${300 + index * 86}" font-size="20" fill="#666">${title}</text>
       <text x="40" y="${330 + index * 86}" font-size="25" fill="#111">${text}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="760" font-family="sans-serif">
    <rect width="640" height="760" fill="#fff"/><rect width="640" height="96" fill="#1f5d50"/>
    <text x="40" y="60" font-size="30" fill="#fff">Transferencia hecha</text>
    <text x="40" y="190" font-size="56" fill="#111">${amount}</text>
    <text x="40" y="236" font-size="20" fill="#666">Comprobante inventado, de la demostración</text>${lines.join('')}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}
