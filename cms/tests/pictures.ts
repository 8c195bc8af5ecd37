import sharp from 'sharp'

/** A photo as a phone makes it: lying on its side, with the place and the owner's name in it. */
export async function phonePhoto(width = 2000, height = 1500): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#a8402c' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Telefono', Artist: 'Nombre Privado' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '37/1 48/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '73/1 23/1 0/1',
      },
    })
    .toBuffer()
}

/** The tag that points to the place, 0x8825, in either byte order. */
export const hasPlace = (exif: Buffer | undefined): boolean =>
  exif !== undefined && (exif.includes(Buffer.from([0x25, 0x88])) || exif.includes(Buffer.from([0x88, 0x25])))

export const fileOf = (data: Buffer, name: string, mimetype = 'image/jpeg') => ({
  data,
  name,
  mimetype,
  size: data.length,
})
