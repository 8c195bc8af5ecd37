import { useActing } from '../../acting.ts'
import { HomeScreenAlways } from '../../home-screen.tsx'
import { chooseGroup } from '../../home.ts'
import { paths } from '../../paths.ts'
import { phone as asPhone } from '../../../lib/format.ts'
import { MenuLink } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Day } from '../../ui/values.tsx'
import { PauseGroup } from '../group/pause-group.tsx'
import { roleWords } from '../../../../../store/src/contracts/group/role-words.ts'
import { LeavePhone } from './leave-phone.tsx'
import { OpenInvitations } from './open-invitations.tsx'

/** Who she is here, who helps, and the way out. */
export function Account() {
  const { home, group } = useActing()
  const { name, phone, email } = home.member
  const isHelper = group.role === 'helper'
  return (
    <Screen title={name} name="Tu cuenta" back={{ to: paths.products, label: 'Mis productos' }} note="">
      <dl class="facts">
        {phone && (
          <>
            <dt>Celular</dt>
            <dd class="num">{asPhone(phone)}</dd>
          </>
        )}
        {email && (
          <>
            <dt>Correo</dt>
            <dd>{email}</dd>
          </>
        )}
        <dt>Grupo</dt>
        <dd>
          <em>{group.name}</em>, {roleWords[group.role]}
        </dd>
        <dt>Asociación</dt>
        <dd>{group.association.name}</dd>
      </dl>
      {group.mandate && (
        <Notice lead="Le ayudas a este grupo.">
          Puedes hasta el <Day of={group.mandate.until} />. Lo que haces queda anotado y el grupo lo ve.
        </Notice>
      )}
      <OpenInvitations invitations={home.invitations} />
      <ul class="menu">
        {home.groups.length > 1 && (
          <li>
            <button class="menu-item" type="button" onClick={() => void chooseGroup(null)}>
              <b>Cambiar de grupo</b>
            </button>
          </li>
        )}
        <MenuLink
          href={paths.askHelp}
          label="¿Necesitas ayuda?"
          hint="A quién llamar, y lo que más se pregunta"
        />
        <MenuLink href={paths.offer} label="Lo que van a tener" />
        <MenuLink href={paths.shares} label="Pedidos convenidos" />
        <MenuLink href={paths.fair} label="Caja de la feria" />
        <MenuLink href={paths.lots} label="Lotes" />
        <MenuLink href={paths.profile} label="Cómo se presenta tu grupo" />
        <MenuLink href={paths.queue} label="Lo que falta mandar" />
        {!isHelper && !group.mandate && (
          <MenuLink href={paths.bankAccount} label="Dónde se le paga a tu grupo" />
        )}
        {!isHelper && (
          <MenuLink
            href={paths.help}
            label="Quién le ayuda a tu grupo"
            hint="A quién le diste permiso y qué hizo"
          />
        )}
        {group.role === 'leader' && <MenuLink href={paths.invite} label="Invitar a una compañera" />}
        <MenuLink href={paths.ownData} label="Tu nombre y tu celular" />
        <MenuLink href={paths.devices} label="Dónde tienes abierta tu cuenta" />
      </ul>
      {!isHelper && <PauseGroup />}
      <HomeScreenAlways />
      <LeavePhone />
    </Screen>
  )
}
