/** What an uploaded photo may be, checked before anything is decoded. */
export const PHOTO_FORMATS = ['jpeg', 'png', 'webp'] as const
/** What the staff and the seed may send besides. */
export const STAFF_PHOTO_FORMATS = [...PHOTO_FORMATS, 'avif'] as const
export const PHOTO_MAX_BYTES = 15 * 1024 * 1024
export const PHOTO_MAX_PIXELS = 60_000_000
/** A panorama is at most so many times longer than high. */
export const PHOTO_MAX_ASPECT = 10
export const PHOTO_TIMEOUT_SECONDS = 20

/** Widths the shop asks for, in pixels. The JPEG is for previews in other people's pages. */
export const PHOTO_WIDTHS = [360, 720] as const
export const PHOTO_JPEG_WIDTH = 720
/** Of the blurred picture that a page carries in itself, as a `data:` address. */
export const BLUR_MAX_BYTES = 200

/** Uploads of a group that are not a photo yet: drafts of a few weeks without signal. */
export const UPLOADS_PER_GROUP = 60
/** How long one waits for its next byte. */
export const UPLOAD_LASTS_DAYS = 14

/** What a photo becomes before it leaves the phone: its long side in pixels, and its weight. Never made bigger. */
export const SENT_MAX_SIDE = 1600
export const SENT_MAX_BYTES = 350_000
