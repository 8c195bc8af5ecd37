/** Stands where a name or an address was: the row stays, for its money and its goods. */
export const FORGOTTEN = 'Datos borrados'

/** Where an address must be one, and another in each row. */
export const forgottenMail = (id: string) => `borrado+${id.toLowerCase()}@mingaco.invalid`
