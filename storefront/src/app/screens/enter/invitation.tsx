import { Screen } from '../../ui/screen.tsx'

export const InvitationScreen = () => (
  <Screen title="Te invitaron">
    <p>Muy pronto.</p>
  </Screen>
)
