// The shapes of administration.
import type { components } from './schema';

type Schemas = components['schemas'];

export type AdministeredBranch = Schemas['AdministeredBranch'];
export type AdministeredUnit = Schemas['AdministeredUnit'];
export type StaffMemberSheet = Schemas['StaffMember'];
export type Staffing = Schemas['Staffing'];
export type StaffingRow = Schemas['StaffingRow'];
export type RoleInBranch = Schemas['RoleInBranch'];
export type StaffAccount = Schemas['StaffAccount'];
export type BranchEntry = Schemas['BranchEntry'];
export type HandedOverPassword = Schemas['HandedOverPassword'];
export type Parameter = Schemas['Parameter'];
export type OwnParameterValue = Schemas['OwnParameterValue'];
export type MandatoryField = Schemas['MandatoryField'];
export type OwnMandatoryField = Schemas['OwnMandatoryField'];
export type BranchRules = Schemas['BranchRules'];
export type MandatoryFieldName = MandatoryField['mandatory_field'];
export type AdministeredCodeList = Schemas['AdministeredCodeList'];
export type SharedCode = Schemas['SharedCode'];
export type WithheldCode = Schemas['WithheldCode'];
export type LocalCode = Schemas['LocalCode'];
export type OwnCodes = Schemas['OwnCodes'];
export type LocalChoice = Schemas['LocalChoice'];
