import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types'
import { AbstractNotificationProviderService, MedusaError } from '@medusajs/framework/utils'

type Options = { directory: string }

/** Mail as files, one JSON each: `{ at, to, channel, subject, html, text, template }`. The shop shows them at /dev/correo in the demo. */
export class MailboxNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = 'mailbox'

  constructor(
    _container: Record<string, unknown>,
    private readonly options: Options,
  ) {
    super()
  }

  override async send(mail: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!mail.content?.subject)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, 'A mail needs a subject, html and text')
    const { subject, html, text } = mail.content
    const at = new Date().toISOString()
    const key = typeof mail.data?.key === 'string' ? mail.data.key : `${at} ${mail.to} ${subject}`
    const id = createHash('sha256').update(key).digest('hex').slice(0, 24)
    await mkdir(this.options.directory, { recursive: true })
    const file = path.join(this.options.directory, `${id}.json`)
    const { to, channel, template } = mail
    const letter = JSON.stringify({ at, to, channel, subject, html, text, template })
    await writeFile(`${file}.new`, letter)
    await rename(`${file}.new`, file)
    return { id }
  }
}
