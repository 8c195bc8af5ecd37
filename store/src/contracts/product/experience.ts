/**
 * A visit or a workshop is sold as what it is: nothing of it travels. It happens where its group is, on a day that the
 * buyer and the group agree after the payment.
 */
export const isExperience = ({ kind }: { kind: string }): boolean => kind === 'experience'

/** How the day is agreed, wherever a buyer reads it. */
export const DATE_AGREED = 'Se coordina la fecha con el grupo'

/** @param workingDays within which its group calls */
export const dateAgreedWithin = (workingDays: number): string =>
  `${DATE_AGREED}: después de pagar te llaman, a más tardar en ${workingDays === 1 ? '1 día hábil' : `${workingDays} días hábiles`}.`
