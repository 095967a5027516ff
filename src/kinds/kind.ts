/** What a kind of configuration must say about itself. Everything that differs from kind to kind is here, as data and a few functions. */
import type { Finding } from '../diagnostic/finding.ts'
import type { ComponentFacts } from '../documents/component-facts.ts'
import type { DocumentFinding } from '../documents/finding.ts'
import type { Declared } from './together.ts'
import type { Json, JsonObject, Path } from '../model.ts'

/** Something that the service asks of the caller's identity when a configuration is created or updated, beyond the call itself. */
export interface Need {
  readonly action: string
  /**
   * What it is asked on: an ARN, all ARNs that begin so, the part of one after the account for what IAM of the account itself or a service in
   * the account and Region holds, or a bucket or an object in it.
   */
  readonly on:
    | { readonly arn: string }
    | { readonly allOf: string }
    | { readonly iam: string }
    | { readonly own: 'ecr' | 'kms'; readonly resource: string; readonly isAll?: true }
    | { readonly bucket: string; readonly object?: string }
    | 'anything'
  /** For `iam:PassRole`: the service that gets the role. */
  readonly passedTo?: string
  /** The role is not named in the configuration: it is taken to be called like the instance profile. */
  readonly isRoleOfProfile?: true
}

/** Case and separators of the last step of the pattern do not matter. */
export interface OtherName {
  readonly pattern: string
  readonly name: string
  readonly tool: 'CloudFormation' | 'Terraform'
}

/** How the resource of Terraform's provider (hashicorp/aws, `internal/service/imagebuilder`) differs from a Create request. */
export interface TerraformForm {
  /** Attributes that stand deeper in a request: path with dots. */
  readonly moved?: Readonly<Record<string, string>>
  /** What it sends for a field that the code does not have. */
  readonly sends?: Readonly<Record<string, Json>>
}

/** What a value may have been sent as that the service shows in another form. Undefined: it was not sent at all. */
export interface SentForm {
  readonly value: Json | undefined
  /** It stands for other values as well: only the record can say that it is what was sent. */
  readonly isLoose?: true
}

/** What is known beside a live value. */
export interface Surroundings {
  /** All that is live, in normal form. */
  readonly fields: JsonObject
  /** What is declared for the same field, if anything is. */
  readonly declared: Json | undefined
  /** Absent where it is not known. */
  readonly account?: string
}

/** A switch that the service turns off by itself, after failures. */
export interface AutoOff {
  readonly member: string
  readonly on: string
  readonly off: string
  /** Fields that shape what is built, beside those that refer to others. */
  readonly buildsFrom: readonly string[]
  /** Reports whether as many failures were counted as the service puts up with. */
  isAtLimit(fields: JsonObject, service: JsonObject): boolean
  /** Returns how often it failed in a row; undefined if it did not, as far as the service still knows. */
  failures(service: JsonObject): number | undefined
  /** Returns when it ran last, as the service says it; undefined if it never did. */
  lastRun(service: JsonObject): string | undefined
}

/** A field that no Update changes: its value, or whether it is there at all. */
export interface ImmutableField {
  readonly field: string
  readonly of: 'value' | 'presence'
}

/** What a kind says of its versions. */
export interface Versions {
  /** A number can have several builds: a Create of a number that is there makes the next one. */
  readonly hasBuilds: boolean
  /** Fields that do not shape a build: a difference in them alone makes no new version. */
  readonly notContent: readonly string[]
  /** Fields that no read returns: the record alone knows them. */
  readonly writeOnly: readonly string[]
  /** Those of them that say where the service takes a text from: what they were shows in the text. */
  readonly textFrom?: readonly string[]
  /**
   * Fields that hold a text in a language of its own: compared with line ends folded and one final line end ignored, shown as line diffs. A
   * document may take it from a file, and `${…}` in it is that language's, no variable.
   */
  readonly texts: readonly string[]
}

/** A reference by name: to a line of versions, as far as `version` leaves it open. */
export interface NamedLine {
  readonly path: Path
  readonly kind: string
  readonly name: string
  readonly version: string
}

/** Where images are built. */
export interface BuiltIn {
  readonly region: string
  readonly account: string
}

/** Where finished images go. */
export interface Destinations {
  readonly regions: readonly string[]
  /** Accounts that get the image, the one where it is built included. */
  readonly accounts: readonly string[]
  /** Who else may use it: organizations and parts of them by ARN, `all` for everybody. */
  readonly sharedWith: readonly string[]
}

/** What a kind that builds images says of its builds. */
export interface Builds {
  /** When a build starts by itself, in words; undefined if it does not. */
  schedule(fields: JsonObject): string | undefined
  /** When the next one starts, as the service says it. */
  nextRun(service: JsonObject): string | undefined
  /** ARN of what says where the images go; undefined if they stay where they are built. */
  sentBy(fields: JsonObject): string | undefined
  /** ARNs of the workflows that say it in its place. */
  overriddenBy(fields: JsonObject): readonly string[]
}

/** Rules of the languages that texts of a kind are in. */
export interface TextRules {
  /** Returns what of the fields decides which rules hold. */
  contextOf(fields: JsonObject): JsonObject
  /** Returns what is wrong in the text of a field, where this context holds. */
  check(field: string, text: string, context: JsonObject): readonly DocumentFinding[]
}

/**
 * A kind. Field patterns are written with dots and `*` for the elements of a list: `distributions.*.region`.
 * What the API model knows (fields, types, bounds, operations) is not repeated here.
 */
export interface KindDefinition {
  /** Name of the kind in the API model and in documents. */
  readonly kind: string
  /** What files of this kind are called, where Kiln names them: `golden.SHORT.yaml`. */
  readonly short: string
  /** How the names of the files end that Kiln writes its texts to, by field: `golden.ENDING`. */
  readonly textEndings?: Readonly<Record<string, string>>
  /**
   * Values that the service takes where a field is not sent, beyond those that the API model has; field pattern to value. A difference is
   * folded only if it equals them.
   */
  readonly defaults: Readonly<Record<string, Json>>
  /** How many an account can have in a Region, unless its quota was raised (service quotas of Image Builder, September 2026). */
  readonly quota: number
  /** Lists without order or repetition. */
  readonly sets: readonly string[]
  /** Lists whose elements are told apart by a member: field pattern to member name. Compared as maps. */
  readonly keyedLists: Readonly<Record<string, string>>
  /** Lists whose order is written, but whose order alone differs only if the declared order is not the recorded one. */
  readonly looselyOrdered: readonly string[]
  /** Where the service may show another form of what was sent: field pattern to the forms that a live value can stand for. */
  readonly forms?: Readonly<Record<string, (live: Json, around: Surroundings) => readonly SentForm[]>>
  /** Members of the detail shape that nobody can declare, beyond those that the API model calls service-owned. */
  readonly readOnly: readonly string[]
  /** Members that answers call by another name than the request: that name to the name of the field. */
  readonly answeredAs?: Readonly<Record<string, string>>
  /** For a kind whose resources never change once they are made, but for their tags: one document is a line of versions. */
  readonly versions?: Versions
  /** The field that names are told apart by beside the kind. */
  readonly scopeField?: string
  /** The kind of what is built of it, under the same name and number. */
  readonly images?: string
  /** The field that may hold the ARN of such an image, to begin with. */
  readonly startsFrom?: string
  /**
   * A Create of a name that is taken is refused as such, so that a Create too many does no harm. Where it makes another build instead, a
   * read that lags is waited out before there is a second one.
   */
  readonly refusesSecond: boolean
  /** Defaults that must be sent explicitly, because the service and its models disagree on them. */
  readonly sentDefaults: readonly string[]
  /** Members, at any depth, whose text is free: an ARN in it need not be of the partition of the target. `description` and `tags` are. */
  readonly freeText: readonly string[]
  /** Fields that the service takes in base64: a document may take the plain text from a file. Paths with dots. */
  readonly encodedTexts?: readonly string[]
  /** What may stand in its texts. */
  readonly textRules?: TextRules
  /** What those that name it ask of one of its texts. */
  readonly facts?: { readonly field: string; readonly read: (text: string) => ComponentFacts | undefined }
  /** Lists, at any depth, whose entries may have blanks and commas, or be empty: the values of a parameter, for example. */
  readonly freeEntries?: readonly string[]
  /** What other tools call a member, where that is more than another style: at which field pattern, and what its name is here. */
  readonly otherNames?: readonly OtherName[]
  /** What the resource of Terraform has otherwise than the request. */
  readonly terraform?: TerraformForm
  /** Which kinds a field may refer to by an ARN: field pattern to their names. */
  readonly references: Readonly<Record<string, readonly string[]>>
  /** What it refers to by kind and name alone, without an ARN. */
  readonly findNames?: (fields: JsonObject) => readonly NamedLine[]
  /** Fields that no Update changes, beside the name. */
  readonly immutable?: readonly ImmutableField[]
  readonly autoOff?: AutoOff
  /** Fields that have no part in what is built, beyond tags: a difference of them alone has no consequences. */
  readonly notInBuild: readonly string[]
  /** For a kind that builds images. */
  readonly builds?: Builds
  /** For a kind that says where images go. `here` is where they are built. */
  findDestinations?(fields: JsonObject, here: BuiltIn): Destinations
  /** The member that names an instance profile. */
  readonly profileMember?: string
  /** The member that holds the ARN of an SNS topic. */
  readonly topicMember?: string
  /** Returns what the service asks of the caller's identity for these fields, which are checked. */
  findNeeds(fields: JsonObject): readonly Need[]
  /** Rules between fields, and rules of the service that its model does not carry. `fields` may break the schema: check types. */
  check(fields: JsonObject): readonly Finding[]
  /** Rules between this configuration and those that it names. */
  checkTogether?(one: Declared): readonly Finding[]
}
