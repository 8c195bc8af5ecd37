import { Screen } from '../../ui/screen.tsx'

export const Account = () => (
  <Screen title="Tu cuenta">
    <p>Muy pronto.</p>
  </Screen>
)
