import type { ImageSize, UploadConfig } from 'payload'

export const MAX_UPLOAD_BYTES = 15 * 1024 * 1024
export const MAX_PIXELS = 60_000_000

// Effort 1 gives files 3 to 8 % bigger than effort 3 for 40 % of its time, which the one uploading waits for;
// the biggest size takes effort 0, a third less again.
const avif = { format: 'avif', options: { quality: 55, effort: 1 } } as const

/** Sizes are the shop's business: nobody sorts photos by them. */
const quiet = { disableGroupBy: true, disableListColumn: true, disableListFilter: true }

const byWidth = (
  name: string,
  width: number,
  formatOptions: ImageSize['formatOptions'] = avif,
): ImageSize => ({
  name,
  width,
  // `inside` keeps the shape and, in Payload, avoids cutting around the focal point.
  fit: 'inside',
  withoutEnlargement: true,
  formatOptions,
  admin: quiet,
  generateImageName: ({ originalName, sizeName, extension }) => `${originalName}-${sizeName}.${extension}`,
})

export const imageSizes: ImageSize[] = [
  byWidth('card', 480),
  byWidth('wide', 960),
  byWidth('full', 1920, { format: 'avif', options: { quality: 55, effort: 0 } }),
  {
    name: 'social',
    width: 1200,
    height: 630,
    withoutEnlargement: false,
    formatOptions: { format: 'jpeg', options: { quality: 80 } },
    admin: quiet,
    generateImageName: ({ originalName, sizeName, extension }) => `${originalName}-${sizeName}.${extension}`,
  },
]

/** Re-encoding is what takes the metadata out: sharp keeps none unless told to. */
export const original: Pick<UploadConfig, 'formatOptions' | 'resizeOptions' | 'constructorOptions'> = {
  formatOptions: { format: 'webp', options: { quality: 84 } },
  resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
  constructorOptions: { limitInputPixels: MAX_PIXELS },
}
