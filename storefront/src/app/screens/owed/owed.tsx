import { Screen } from '../../ui/screen.tsx'

export const OwedScreen = () => (
  <Screen title="Lo que me deben" tab="owed">
    <p>Muy pronto.</p>
  </Screen>
)
