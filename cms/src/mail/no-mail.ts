import type { EmailAdapter } from 'payload'

/** The panel sends no mail: whoever administers sets a new password for who forgot hers. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'no-enviar@mingaco.invalid',
  defaultFromName: 'Mingaco',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`El panel no envía correos. No salió: «${subject}».`)
  },
})
