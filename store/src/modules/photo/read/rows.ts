/** What was drawn of each upload. */
export const photosOfUploads = `(select organization_id, upload, photo from organization_photo where deleted_at is null)`

/** Every photo that a group sent. */
export const photosSent = `(select organization_id, created_at from organization_photo where deleted_at is null)`
