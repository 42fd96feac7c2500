// The words that people use in registers, in Swedish and English, as data. A line is
// `list/code: word, word`, and a code may have several lines; the code itself is always a word for
// it. Compared without case, accents, spaces and signs.
#pragma once

#include <string_view>

namespace import_rows {

// What a cell can say. Parental allowance and old-age pension are no public support by the
// follow-up's own rules (references: uppföljning Finsam, questions and answers).
inline constexpr std::string_view kValueWords = R"(
sex/woman: kvinna, kvinnor, kvinnlig, kv, k, flicka, tjej, female, f, w, women
sex/man: män, manlig, m, pojke, kille, male, men
sex/unknown: okänt, okänd, vet ej, annat, uppgift saknas, ej angivet, x, other, not stated
income_source/sickness_benefit: sjukpenning, sjukpeng, sjukpenning inkl rehabpenning, rehabpenning
income_source/sickness_benefit: rehabiliteringspenning, rehabiliteringsersättning
income_source/sickness_benefit: sjuk- och rehabpenning
income_source/activity_compensation: aktivitetsersättning, aktivitetsersättningen
income_source/sickness_compensation: sjukersättning, förtidspension, sjukpension, disability pension
income_source/unemployment_benefit: a-kassa, arbetslöshetsersättning, arbetslöshetskassa
income_source/unemployment_benefit: arbetslöshetsförsäkring, alfakassa, unemployment insurance
income_source/activity_support: aktivitetsstöd, utvecklingsersättning
income_source/activity_support: aktivitetsstöd/utvecklingsersättning
income_source/activity_support: aktivitetsstöd inkl utvecklingsersättning
income_source/activity_support: aktivitetsstöd eller utvecklingsersättning, activity grant
income_source/activity_support: development allowance
income_source/establishment_benefit: etableringsersättning, introduktionsersättning, etableringsstöd
income_source/establishment_benefit: introduction benefit
income_source/financial_assistance: ekonomiskt bistånd, försörjningsstöd, försörjningstöd
income_source/financial_assistance: socialbidrag, ek bistånd, ekon bistånd, ekbist, bistånd, soc
income_source/financial_assistance: social assistance, income support
income_source/student_aid: studiestöd, studiemedel, csn, studiebidrag, studielån, studiestartsstöd
income_source/student_aid: student finance, student grant
income_source/salary: lön, löneinkomst, arbetsinkomst, inkomst av arbete, förvärvsinkomst
income_source/salary: inkomst av tjänst, lön från arbete, wage, wages, earnings, income from work
income_source/other_public_support: annan offentlig försörjning, annat offentligt stöd
income_source/other_public_support: övrig offentlig försörjning, annan ersättning, other support
income_source/no_public_support: ingen offentlig försörjning, ingen, inget, ingen försörjning
income_source/no_public_support: ingen inkomst, saknar försörjning, föräldrapenning, ålderspension
income_source/no_public_support: försörjs av annan, försörjs av partner, none, no income, no support
income_source/no_public_support: parental allowance, old-age pension
occupation_status/working: arbetar, arbete, jobb, jobbar, anställd, anställning, förvärvsarbete
occupation_status/working: förvärvsarbetar, yrkesarbetar, yrkesarbete, i arbete, work, works
occupation_status/working: employed, job
occupation_status/studying: studerar, studerande, studier, studie, utbildning, pluggar, sfi, komvux
occupation_status/studying: i studier, studies, student, education
occupation_status/job_seeking: arbetssökande, aktivt arbetssökande, arbetsökande, söker arbete
occupation_status/job_seeking: söker jobb, jobbsökande, arbetslös, job seeker, looking for work
occupation_status/job_seeking: seeking work, unemployed
occupation_status/other: övrigt, annat, annan, annan sysselsättning, varken arbete eller studier
occupation_status/other: sjukskriven, föräldraledig, none of these
education_level/primary_incomplete: ej slutförd grundskola, ej grundskola, ofullständig grundskola
education_level/primary_incomplete: ej fullföljd grundskola, ej avslutad grundskola
education_level/primary_incomplete: ingen grundskola, incomplete primary school
education_level/primary_incomplete: no completed schooling
education_level/primary: grundskola, grundskoleutbildning, grundskolenivå, folkskola, förgymnasial
education_level/primary: primary school, compulsory school
education_level/upper_secondary: gymnasium, gymnasie, gymnasieskola, gymnasial, gymnasieutbildning
education_level/upper_secondary: gymnasieexamen, gymnasial utbildning, upper secondary school
education_level/upper_secondary: high school
education_level/post_secondary_short: eftergymnasial högst två år, eftergymnasial högst 2 år
education_level/post_secondary_short: eftergymnasial upp till 2 år, eftergymnasial kort
education_level/post_secondary_short: kort eftergymnasial, yrkeshögskola, yh
education_level/post_secondary_short: kvalificerad yrkesutbildning, ky, vocational college
education_level/post_secondary_long: eftergymnasial längre än två år, eftergymnasial längre än 2 år
education_level/post_secondary_long: eftergymnasial mer än 2 år, eftergymnasial lång
education_level/post_secondary_long: lång eftergymnasial, högskola, universitet
education_level/post_secondary_long: högskola/universitet, högskoleutbildning, akademisk examen
education_level/post_secondary_long: university, university degree
education_level/unknown: okänd, okänt, vet ej, uppgift saknas, ej känt, not known
exit_reason/work: arbete, jobb, anställning, till arbete, fått arbete, fått jobb
exit_reason/work: utskriven mot arbete, employment, job
exit_reason/studies: studier, utbildning, till studier, utskriven mot studier, education
exit_reason/continued_rehabilitation: fortsatt rehabilitering, rehabilitering, fortsatt rehab
exit_reason/continued_rehabilitation: vidare rehabilitering, rehabilitation
exit_reason/other_intervention: annan insats, övergång till annan insats, ny insats
exit_reason/other_intervention: another intervention, other programme
exit_reason/sickness_or_activity_compensation: sjukersättning, aktivitetsersättning
exit_reason/sickness_or_activity_compensation: sjuk- eller aktivitetsersättning
exit_reason/sickness_or_activity_compensation: sjuk- och aktivitetsersättning
exit_reason/sickness_or_activity_compensation: sjuk-/aktivitetsersättning, sickness compensation
exit_reason/sickness_or_activity_compensation: activity compensation
exit_reason/pension: ålderspension, pensionerad, pensionär, retirement, retired
exit_reason/illness: sjukdom, sjuk, sjukskriven, ohälsa, för sjuk, sick, ill
exit_reason/moved: flytt, flyttat, flyttad, avflyttad, flyttat från kommunen, relocated
exit_reason/own_withdrawal: eget avbrott, egen begäran, avbröt själv, avbrott, hoppat av, avhopp
exit_reason/own_withdrawal: på egen begäran, own request, dropped out
exit_reason/deceased: avliden, död, dödsfall, dead, death
exit_reason/other: annan, annat, övrigt, annan orsak, annan anledning, other reason
exit_reason/ended_unmeasured: utan mätning, avslutad utan mätning, avslut utan mätning
exit_reason/ended_unmeasured: without measurement, ended without measurement
exit_reason/consent_withdrawn: medgivande återtag, medgivande återtaget, återtaget medgivande
exit_reason/consent_withdrawn: samtycke återtaget, återtaget samtycke, samtycke återkallat
exit_reason/consent_withdrawn: återkallat samtycke, withdrawn consent
exit_reason/registered_in_error: felregistrering, felregistrerad, fel registrerad
exit_reason/registered_in_error: felaktigt registrerad, registration error
extent/100: heltid, full time, fulltime
extent/50: halvtid, half time
)";

// Headings. All words of an alias must begin a word of the heading, in any order.
inline constexpr std::string_view kHeadingWords = R"(
heading/identity_number: personnummer, person nr, persnr, pnr, p nr, personnr, samordningsnummer
heading/identity_number: samordnings nr, personnummer/samordningsnummer, identitetsnummer
heading/identity_number: social security number, personal number, personal identity number, ssn
heading/given_name: förnamn, tilltalsnamn, first name, given name, forename
heading/family_name: efternamn, last name, surname, family name
heading/full_name: namn, fullständigt namn, deltagare, deltagarens namn, deltagarnamn, hela namnet
heading/full_name: name, full name, participant, participant name
heading/birth_year: födelseår, född, född år, föd år, birth year, year of birth, born, date of birth
heading/sex: kön, juridiskt kön, sex, gender
heading/phone: telefon, telefonnummer, tel, tfn, mobil, mobilnummer, mobiltelefon, phone, mobile
heading/email: e-post, epost, e-postadress, mejl, mail, email, e-mail
heading/starts_on: startdatum, start, startade, började, inskriven, inskrivningsdatum, inskrivning
heading/starts_on: insatsstart, datum start, från och med, fr o m, from, inregistrerad, start date
heading/starts_on: started, starts on
heading/ends_on: slutdatum, slut, avslutsdatum, avslutad, avslut, utskriven, utskrivningsdatum
heading/ends_on: utskrivning, datum slut, till och med, t o m, utregistrerad, end date, ended
heading/ends_on: ends on
heading/exit_reason: avslutsanledning, avslutningsanledning, avslutsorsak, orsak till avslut
heading/exit_reason: anledning till avslut, utskrivningsorsak, avslutningsorsak, resultat
heading/exit_reason: exit reason, reason for leaving, reason
heading/education_level: utbildning, utbildningsnivå, utbildningsbakgrund, högsta utbildning
heading/education_level: högsta slutförda utbildning, education, education level, highest education
heading/registration_consent_on: samtycke, samtyckesdatum, datum samtycke, datum för samtycke
heading/registration_consent_on: medgivande, medgivandedatum, datum medgivande, consent
heading/registration_consent_on: consent date, registration consent
heading/income_source_start: försörjning före, försörjning start, försörjning vid start
heading/income_source_start: försörjning in, försörjning vid inskrivning, ersättning före
heading/income_source_start: ersättning vid start, inkomst före, income before, income at start
heading/income_source_start: support before, support at start, income source start
heading/income_source_end: försörjning efter, försörjning slut, försörjning vid slut
heading/income_source_end: försörjning vid avslut, försörjning ut, försörjning vid utskrivning
heading/income_source_end: ersättning efter, ersättning vid avslut, inkomst efter, income after
heading/income_source_end: income at end, support after, support at end, income source end
heading/occupation_start: sysselsättning före, sysselsättning start, sysselsättning vid start
heading/occupation_start: sysselsättning in, sysselsättning vid inskrivning, occupation before
heading/occupation_start: occupation at start, activity before, occupation start
heading/occupation_end: sysselsättning efter, sysselsättning slut, sysselsättning vid slut
heading/occupation_end: sysselsättning vid avslut, sysselsättning ut, sysselsättning vid utskrivning
heading/occupation_end: occupation after, occupation at end, activity after, occupation end
heading/external_reference: ärendenummer, ärende nr, ärendenr, diarienummer, dnr, aktnummer, akt nr
heading/external_reference: referens, referensnummer, deltagar id, löpnummer, löpnr, id, case number
heading/external_reference: reference, external reference, external id
heading/ignore: handläggare, kontaktperson, chef, handledare, ansvarig, enhet, projekt, arbetsgivare
heading/ignore: arbetsplats, anhörig, kommentar, anteckning, anteckningar, övrigt, adress
heading/ignore: postnummer, ort, ålder, case worker, comment, note, notes, employer, unit, age
)";

}  // namespace import_rows
