import { enterPanelAt, staffAccount } from '../../../../clients/panel-entry.ts'

/** The headers of the demonstration's administrator. */
export function enterAsStaff(storeUrl: string, jwtSecret = ''): Promise<Record<string, string>> {
  const { email, password } = staffAccount('operator')
  return enterPanelAt(storeUrl, jwtSecret, email, password)
}
