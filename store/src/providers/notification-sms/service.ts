import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types'
import { AbstractNotificationProviderService } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { MessageDelayed, postMessage, type Refusal } from '../messenger'

/** `from`: a number, a name, or the id of a messaging service (`MG…`). */
type Options = { accountSid: string; authToken: string; from: string; url: string; timeoutMs: number }

const GATEWAY = 'SMS'
const LONGEST_TEXT = 1600

const answered = z.object({ sid: z.string() })
const refused = z.object({ code: z.number() })

/** SMS by Twilio's Messages API: `POST {url}/2010-04-01/Accounts/{sid}/Messages.json`, a form with basic authentication. */
export class SmsNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = 'sms'

  constructor(
    _container: Record<string, unknown>,
    private readonly options: Options,
  ) {
    super()
  }

  override async send(message: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { accountSid, authToken, from, url, timeoutMs } = this.options
    const text = message.content?.text
    if (!text) throw new MessageDelayed(GATEWAY, 'a message without words')
    const form = new URLSearchParams({ To: message.to, Body: text.slice(0, LONGEST_TEXT) })
    form.set(from.startsWith('MG') ? 'MessagingServiceSid' : 'From', from)
    const answer = await postMessage(
      {
        gateway: GATEWAY,
        url: `${url}/2010-04-01/Accounts/${accountSid}/Messages.json`,
        headers: {
          authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: form.toString(),
        timeoutMs,
      },
      explain,
    )
    const { success, data } = answered.safeParse(answer)
    if (!success) throw new MessageDelayed(GATEWAY, 'an answer without the id of a message')
    return { id: data.sid }
  }
}

/** The number is none, is no mobile, cannot be reached from ours, or its owner asked for no more messages. */
const NOBODY_THERE = new Set([21211, 21214, 21217, 21610, 21612, 21614])

/** The number of the error says it all; its text may repeat the phone. */
function explain(answer: unknown): Refusal {
  const { success, data } = refused.safeParse(answer)
  return success
    ? { detail: `code ${data.code}`, isForGood: NOBODY_THERE.has(data.code) }
    : { detail: '', isForGood: false }
}
