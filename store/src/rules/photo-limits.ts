/** What an uploaded photo may be, checked before anything is decoded. */
export const PHOTO_FORMATS = ['jpeg', 'png', 'webp', 'avif', 'heif'] as const
export const PHOTO_MAX_BYTES = 15 * 1024 * 1024
export const PHOTO_MAX_PIXELS = 60_000_000
export const PHOTO_TIMEOUT_SECONDS = 20

/** Widths the shop asks for, in pixels. The JPEG is for previews in other people's pages. */
export const PHOTO_WIDTHS = [360, 720] as const
export const PHOTO_JPEG_WIDTH = 720
