import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types'
import { AbstractNotificationProviderService, MedusaError } from '@medusajs/framework/utils'
import { Resend } from 'resend'
import { MessageDelayed, MessageRefused } from '../messenger'

/** The key was used for a letter that has since been worded otherwise: the buyer has it. */
const ALREADY_SENT = 'invalid_idempotent_request'

const GATEWAY = 'Resend'
/** It has no name of its own for an address that is none: only the words tell it from another invalid field. */
const ABOUT_THE_ADDRESS = /invalid\W+to\W+field/i

type Options = { apiKey: string; url?: string; from: string }

/** Mail by Resend. A refusal comes back as `{ error }`, not as a throw: it is thrown here, so that the outbox hears of it. */
export class ResendNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = 'resend'
  private readonly client: Resend

  constructor(
    _container: Record<string, unknown>,
    private readonly options: Options,
  ) {
    super()
    this.client = new Resend(options.apiKey, options.url ? { baseUrl: options.url } : undefined)
  }

  override async send(mail: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!mail.content?.subject || !mail.content.html || !mail.content.text)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, 'A mail needs a subject, html and text')
    const { subject, html, text } = mail.content
    const idempotencyKey = typeof mail.data?.key === 'string' ? mail.data.key : undefined
    const { data, error } = await this.client.emails.send(
      { from: this.options.from, to: mail.to, subject, html, text },
      { idempotencyKey },
    )
    if (error && error.name === ALREADY_SENT) return {}
    if (error && ABOUT_THE_ADDRESS.test(error.message)) throw new MessageRefused(GATEWAY, error.name)
    if (error) throw new MessageDelayed(GATEWAY, `${error.name}: ${error.message}`)
    return { id: data?.id }
  }
}
