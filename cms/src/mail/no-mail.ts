import type { EmailAdapter } from 'payload'

/** The panel sends no mail: an administrator sets a new password for a person who forgot it. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'no-enviar@mingaco.invalid',
  defaultFromName: 'Mingaco',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`El panel no envía correos. No salió: «${subject}».`)
  },
})
