import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types'
import { AbstractNotificationProviderService } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { MessageDelayed, postMessage, type Refusal } from '../messenger'

type Options = {
  token: string
  phoneId: string
  url: string
  version: string
  language: string
  timeoutMs: number
}

const GATEWAY = 'WhatsApp'
/** The one template of the category «authentication»: its code stands in the text and behind its button. */
const AUTHENTICATION = 'entry_code'
const PARAMETER_MAX = 1024

const answered = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) })
const refused = z.object({ error: z.object({ code: z.number(), type: z.string().optional() }) })

/**
 * WhatsApp Cloud API, `POST {url}/{version}/{phone id}/messages`. A person who did not write to us first gets only templates
 * that Meta approved: one for each kind of notice, under its name (`notifications/letters/notices.ts`), with its parameters in order.
 */
export class WhatsAppNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = 'whatsapp'

  constructor(
    _container: Record<string, unknown>,
    private readonly options: Options,
  ) {
    super()
  }

  override async send(message: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { token, phoneId, url, version, language, timeoutMs } = this.options
    const body = JSON.stringify({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: message.to.replace('+', ''),
      type: 'template',
      template: {
        name: message.template,
        language: { code: language },
        components: components(message.template, parametersOf(message)),
      },
    })
    const answer = await postMessage(
      {
        gateway: GATEWAY,
        url: `${url}/${version}/${phoneId}/messages`,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
        timeoutMs,
      },
      explain,
    )
    const { success, data } = answered.safeParse(answer)
    if (!success) throw new MessageDelayed(GATEWAY, 'an answer without the id of a message')
    return { id: data.messages[0]?.id }
  }
}

function parametersOf({ content }: ProviderSendNotificationDTO): string[] {
  const { success, data } = z.object({ parameters: z.array(z.string()) }).safeParse(content)
  if (!success) throw new MessageDelayed(GATEWAY, 'a notice without the parameters of its template')
  return data.parameters
}

/** Line breaks and runs of spaces are refused in a parameter. */
function components(template: string, words: string[]) {
  const parameters = words.map((text) => ({
    type: 'text',
    text: text.replace(/\s+/g, ' ').trim().slice(0, PARAMETER_MAX) || '-',
  }))
  const button = { type: 'button', sub_type: 'url', index: '0', parameters }
  return [{ type: 'body', parameters }, ...(template === AUTHENTICATION ? [button] : [])]
}

/** The number has no WhatsApp, or its owner asked for no more messages. */
const NOBODY_THERE = new Set([131026, 131050])

/** The number of the error says it all; its text may repeat the phone. */
function explain(answer: unknown): Refusal {
  const { success, data } = refused.safeParse(answer)
  if (!success) return { detail: '', isForGood: false }
  const { code, type = '' } = data.error
  return { detail: `code ${code} ${type}`.trim(), isForGood: NOBODY_THERE.has(code) }
}
