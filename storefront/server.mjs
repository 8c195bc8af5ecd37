import './server/main.ts'
