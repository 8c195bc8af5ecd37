import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { isOpenFunction, panelFunctions } from '../../schedule/server-functions.ts'
import { importMap } from './admin/importMap.js'
import './panel.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!isOpenFunction(args.name)) throw new Error(`closed: ${args.name}`)
  return handleServerFunctions({ ...args, config, importMap, serverFunctions: panelFunctions })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
