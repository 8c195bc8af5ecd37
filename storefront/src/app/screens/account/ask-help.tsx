import type { HelpContact } from '#contracts'
import { phone as asPhone } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import { Screen } from '../../ui/screen.tsx'
import { answers } from './help-answers.ts'
import { dialled, whatsApp } from './dialled.ts'

/** Whom to call, and what is asked most. All of it is on the phone: it opens without signal. */
export function AskHelp() {
  const { home, group } = useActing()
  const people = group.help ?? []
  const contacts = people.length > 0 ? people : home.office ? [home.office] : []
  return (
    <Screen title="¿Necesitas ayuda?" back={{ to: paths.account, label: 'Tu cuenta' }} note="">
      <div class="help">
        {contacts.map((contact) => (
          <Contact
            key={contact.phone}
            contact={contact}
            about={
              people.length > 0 ? `coordina ${group.association.name}` : 'la oficina que vende por todas'
            }
          />
        ))}
        {contacts.length === 0 && (
          <p>Habla con tu asociación, {group.association.name}: todavía no hay un número anotado aquí.</p>
        )}
        <h2>Lo que más se pregunta</h2>
        {answers.map(({ ask, answer }) => (
          <details key={ask} class="why">
            <summary>
              <span class="ask">{ask}</span>
            </summary>
            <div class="wool">
              {answer.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </details>
        ))}
      </div>
    </Screen>
  )
}

const Contact = ({ contact: { name, phone }, about }: { contact: HelpContact; about: string }) => {
  const chat = whatsApp(phone, 'Hola, necesito ayuda con Mingaco.')
  return (
    <section class="account-entry">
      <p>
        <b>{name}</b>, {about}
      </p>
      <a class="button full" href={`tel:${dialled(phone)}`}>
        Llamar al {asPhone(phone)}
      </a>
      {chat && (
        <a class="button full plain" href={chat} target="_blank" rel="noopener">
          Escribirle por WhatsApp
        </a>
      )}
      <p class="small soft">Llama desde cualquier teléfono. Di tu nombre y el de tu grupo.</p>
    </section>
  )
}
