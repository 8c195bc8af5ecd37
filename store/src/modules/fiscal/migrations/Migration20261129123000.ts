import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const KINDS = '33, 34, 39, 41, 43, 56, 61'
const SUMS = `"gross_clp" integer not null check ("gross_clp" > 0), "net_clp" integer not null, "vat_clp" integer not null,
  "exempt_clp" integer not null, check ("gross_clp" = "net_clp" + "vat_clp" + "exempt_clp")`

/** Documents for the tax office: what is to be issued, what was issued, and its files. */
export class Migration20261129123000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "due_document" ("id" text not null, "subject" text not null,
      "kind" integer not null, constraint "due_document_kind" check ("kind" in (${KINDS})), "order_id" text null,
      "month" text null, "seller_id" text null, "with_id" text null, "refers_to" text null, "items" jsonb not null,
      ${SUMS}, "since" timestamptz not null, ${KEPT}, constraint "due_document_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_due_document_subject_kind_unique"
      on "due_document" ("subject", "kind")`)
    this.addSql(`create index if not exists "IDX_due_document_order_id" on "due_document" ("order_id")`)
    this.addSql(`create index if not exists "IDX_due_document_since" on "due_document" ("since")`)
    this.addSql(`create table if not exists "noted_order" ("order_id" text not null, ${KEPT},
      constraint "noted_order_pkey" primary key ("order_id"))`)
    this.addSql(`create table if not exists "tax_document" ("id" text not null, "due_id" text not null,
      "subject" text not null, "kind" integer not null check ("kind" in (${KINDS})),
      "folio" integer not null check ("folio" > 0), "issued_on" text not null check ("issued_on" ~ '^\\d{4}-\\d\\d-\\d\\d$'),
      "issuer" text not null, "order_id" text null, "month" text null, "seller_id" text null, "with_id" text null,
      "refers_to" text null, "receiver" jsonb null, "items" jsonb not null, ${SUMS}, "provider" text not null,
      "recorded_by" text not null, "annulled_at" timestamptz null, "annulled_by" text null, "annul_reason" text null,
      ${KEPT}, constraint "tax_document_pkey" primary key ("id"),
      constraint "tax_document_refers_to" foreign key ("refers_to") references "tax_document" ("id"),
      constraint "tax_document_annulled" check (("annulled_at" is null) = ("annul_reason" is null)))`)
    this.addSql(
      `create unique index if not exists "IDX_tax_document_due_id_unique" on "tax_document" ("due_id")`,
    )
    this.addSql(`create unique index if not exists "IDX_tax_document_issuer_kind_folio_unique"
      on "tax_document" ("issuer", "kind", "folio") where annulled_at is null`)
    this.addSql(`create unique index if not exists "IDX_tax_document_original" on "tax_document" ("subject")
      where annulled_at is null and kind not in (56, 61)`)
    this.addSql(`create index if not exists "IDX_tax_document_subject" on "tax_document" ("subject")`)
    this.addSql(`create index if not exists "IDX_tax_document_order_id" on "tax_document" ("order_id")`)
    this.addSql(`create index if not exists "IDX_tax_document_issued_on" on "tax_document" ("issued_on")`)
    this.addSql(`create table if not exists "tax_file" ("id" text not null, "document_id" text not null,
      "format" text not null check ("format" in ('pdf', 'xml')), "file" text not null, "hash" text not null,
      "size_bytes" integer not null, "added_by" text not null, ${KEPT}, constraint "tax_file_pkey" primary key ("id"),
      constraint "tax_file_document" foreign key ("document_id") references "tax_document" ("id"))`)
    this.addSql(`create unique index if not exists "IDX_tax_file_document_id_format_unique"
      on "tax_file" ("document_id", "format")`)
    this.addSql(`create or replace function tax_document_keep() returns trigger language plpgsql as $body$
      declare same tax_document;
      begin
        if tg_op = 'UPDATE' then
          same := new;
          same.receiver := old.receiver;
          same.updated_at := old.updated_at;
          if old.annulled_at is null then
            same.annulled_at := null;
            same.annulled_by := null;
            same.annul_reason := null;
          end if;
          if same is not distinct from old and (new.receiver is null or new.receiver is not distinct from old.receiver) then
            return new;
          end if;
        end if;
        raise exception 'a document stays as it was recorded: % refused', lower(tg_op)
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    this.addSql(`create or replace trigger tax_document_keep before update or delete on tax_document
      for each row execute function tax_document_keep()`)
    this.addSql(`create or replace trigger tax_document_keep_all before truncate on tax_document
      for each statement execute function tax_document_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of ['tax_file', 'tax_document', 'noted_order', 'due_document'])
      this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists tax_document_keep')
  }
}
