// The words that people use in registers, in Swedish and English, as data. A line is `list/code: word, word`;
// the code itself is always a word for it. Compared without case, accents, spaces and signs.
#pragma once

#include <string_view>

namespace import_rows {

// What a cell can say. Parental allowance and old-age pension are no public support by the follow-up's own
// rules (references: uppföljning Finsam, questions and answers).
inline constexpr std::string_view kValueWords = R"(
sex/woman: kvinna, kvinnor, kvinnlig, kv, k, flicka, tjej, female, f, w, women
sex/man: män, manlig, m, pojke, kille, male, men
sex/unknown: okänt, okänd, vet ej, annat, uppgift saknas, ej angivet, x, other, not stated
income_source/sickness_benefit: sjukpenning, sjukpeng, sjukpenning inkl rehabpenning, rehabpenning, rehabiliteringspenning, rehabiliteringsersättning, sjuk- och rehabpenning
income_source/activity_compensation: aktivitetsersättning, aktivitetsersättningen
income_source/sickness_compensation: sjukersättning, förtidspension, sjukpension, disability pension
income_source/unemployment_benefit: a-kassa, arbetslöshetsersättning, arbetslöshetskassa, arbetslöshetsförsäkring, alfakassa, unemployment insurance
income_source/activity_support: aktivitetsstöd, utvecklingsersättning, aktivitetsstöd/utvecklingsersättning, aktivitetsstöd inkl utvecklingsersättning, aktivitetsstöd eller utvecklingsersättning, activity grant, development allowance
income_source/establishment_benefit: etableringsersättning, introduktionsersättning, etableringsstöd, introduction benefit
income_source/financial_assistance: ekonomiskt bistånd, försörjningsstöd, försörjningstöd, socialbidrag, ek bistånd, ekon bistånd, ekbist, bistånd, soc, social assistance, income support
income_source/student_aid: studiestöd, studiemedel, csn, studiebidrag, studielån, studiestartsstöd, student finance, student grant
income_source/salary: lön, löneinkomst, arbetsinkomst, inkomst av arbete, förvärvsinkomst, inkomst av tjänst, lön från arbete, wage, wages, earnings, income from work
income_source/other_public_support: annan offentlig försörjning, annat offentligt stöd, övrig offentlig försörjning, annan ersättning, other support
income_source/no_public_support: ingen offentlig försörjning, ingen, inget, ingen försörjning, ingen inkomst, saknar försörjning, föräldrapenning, ålderspension, försörjs av annan, försörjs av partner, none, no income, no support, parental allowance, old-age pension
occupation_status/working: arbetar, arbete, jobb, jobbar, anställd, anställning, förvärvsarbete, förvärvsarbetar, yrkesarbetar, yrkesarbete, i arbete, work, works, employed, job
occupation_status/studying: studerar, studerande, studier, studie, utbildning, pluggar, sfi, komvux, i studier, studies, student, education
occupation_status/job_seeking: arbetssökande, aktivt arbetssökande, arbetsökande, söker arbete, söker jobb, jobbsökande, arbetslös, job seeker, looking for work, seeking work, unemployed
occupation_status/other: övrigt, annat, annan, annan sysselsättning, varken arbete eller studier, sjukskriven, föräldraledig, none of these
education_level/primary_incomplete: ej slutförd grundskola, ej grundskola, ofullständig grundskola, ej fullföljd grundskola, ej avslutad grundskola, ingen grundskola, incomplete primary school, no completed schooling
education_level/primary: grundskola, grundskoleutbildning, grundskolenivå, folkskola, förgymnasial, primary school, compulsory school
education_level/upper_secondary: gymnasium, gymnasie, gymnasieskola, gymnasial, gymnasieutbildning, gymnasieexamen, gymnasial utbildning, upper secondary school, high school
education_level/post_secondary_short: eftergymnasial högst två år, eftergymnasial högst 2 år, eftergymnasial upp till 2 år, eftergymnasial kort, kort eftergymnasial, yrkeshögskola, yh, kvalificerad yrkesutbildning, ky, vocational college
education_level/post_secondary_long: eftergymnasial längre än två år, eftergymnasial längre än 2 år, eftergymnasial mer än 2 år, eftergymnasial lång, lång eftergymnasial, högskola, universitet, högskola/universitet, högskoleutbildning, akademisk examen, university, university degree
education_level/unknown: okänd, okänt, vet ej, uppgift saknas, ej känt, not known
exit_reason/work: arbete, jobb, anställning, till arbete, fått arbete, fått jobb, utskriven mot arbete, employment, job
exit_reason/studies: studier, utbildning, till studier, utskriven mot studier, education
exit_reason/continued_rehabilitation: fortsatt rehabilitering, rehabilitering, fortsatt rehab, vidare rehabilitering, rehabilitation
exit_reason/other_intervention: annan insats, övergång till annan insats, ny insats, another intervention, other programme
exit_reason/sickness_or_activity_compensation: sjukersättning, aktivitetsersättning, sjuk- eller aktivitetsersättning, sjuk- och aktivitetsersättning, sjuk-/aktivitetsersättning, sickness compensation, activity compensation
exit_reason/pension: ålderspension, pensionerad, pensionär, retirement, retired
exit_reason/illness: sjukdom, sjuk, sjukskriven, ohälsa, för sjuk, sick, ill
exit_reason/moved: flytt, flyttat, flyttad, avflyttad, flyttat från kommunen, relocated
exit_reason/own_withdrawal: eget avbrott, egen begäran, avbröt själv, avbrott, hoppat av, avhopp, på egen begäran, own request, dropped out
exit_reason/deceased: avliden, död, dödsfall, dead, death
exit_reason/other: annan, annat, övrigt, annan orsak, annan anledning, other reason
exit_reason/ended_unmeasured: utan mätning, avslutad utan mätning, avslut utan mätning, without measurement, ended without measurement
exit_reason/consent_withdrawn: medgivande återtag, medgivande återtaget, återtaget medgivande, samtycke återtaget, återtaget samtycke, samtycke återkallat, återkallat samtycke, withdrawn consent
exit_reason/registered_in_error: felregistrering, felregistrerad, fel registrerad, felaktigt registrerad, registration error
extent/100: heltid, full time, fulltime
extent/50: halvtid, half time
)";

// Headings. All words of an alias must begin a word of the heading, in any order.
inline constexpr std::string_view kHeadingWords = R"(
heading/identity_number: personnummer, person nr, persnr, pnr, p nr, personnr, samordningsnummer, samordnings nr, personnummer/samordningsnummer, identitetsnummer, social security number, personal number, personal identity number, ssn
heading/given_name: förnamn, tilltalsnamn, first name, given name, forename
heading/family_name: efternamn, last name, surname, family name
heading/full_name: namn, fullständigt namn, deltagare, deltagarens namn, deltagarnamn, hela namnet, name, full name, participant, participant name
heading/birth_year: födelseår, född, född år, föd år, birth year, year of birth, born, date of birth
heading/sex: kön, juridiskt kön, sex, gender
heading/phone: telefon, telefonnummer, tel, tfn, mobil, mobilnummer, mobiltelefon, phone, mobile
heading/email: e-post, epost, e-postadress, mejl, mail, email, e-mail
heading/starts_on: startdatum, start, startade, började, inskriven, inskrivningsdatum, inskrivning, insatsstart, datum start, från och med, fr o m, from, inregistrerad, start date, started, starts on
heading/ends_on: slutdatum, slut, avslutsdatum, avslutad, avslut, utskriven, utskrivningsdatum, utskrivning, datum slut, till och med, t o m, utregistrerad, end date, ended, ends on
heading/exit_reason: avslutsanledning, avslutningsanledning, avslutsorsak, orsak till avslut, anledning till avslut, utskrivningsorsak, avslutningsorsak, resultat, exit reason, reason for leaving, reason
heading/education_level: utbildning, utbildningsnivå, utbildningsbakgrund, högsta utbildning, högsta slutförda utbildning, education, education level, highest education
heading/registration_consent_on: samtycke, samtyckesdatum, datum samtycke, datum för samtycke, medgivande, medgivandedatum, datum medgivande, consent, consent date, registration consent
heading/income_source_start: försörjning före, försörjning start, försörjning vid start, försörjning in, försörjning vid inskrivning, ersättning före, ersättning vid start, inkomst före, income before, income at start, support before, support at start, income source start
heading/income_source_end: försörjning efter, försörjning slut, försörjning vid slut, försörjning vid avslut, försörjning ut, försörjning vid utskrivning, ersättning efter, ersättning vid avslut, inkomst efter, income after, income at end, support after, support at end, income source end
heading/occupation_start: sysselsättning före, sysselsättning start, sysselsättning vid start, sysselsättning in, sysselsättning vid inskrivning, occupation before, occupation at start, activity before, occupation start
heading/occupation_end: sysselsättning efter, sysselsättning slut, sysselsättning vid slut, sysselsättning vid avslut, sysselsättning ut, sysselsättning vid utskrivning, occupation after, occupation at end, activity after, occupation end
heading/external_reference: ärendenummer, ärende nr, ärendenr, diarienummer, dnr, aktnummer, akt nr, referens, referensnummer, deltagar id, löpnummer, löpnr, id, case number, reference, external reference, external id
heading/ignore: handläggare, kontaktperson, chef, handledare, ansvarig, enhet, projekt, arbetsgivare, arbetsplats, anhörig, kommentar, anteckning, anteckningar, övrigt, adress, postnummer, ort, ålder, case worker, comment, note, notes, employer, unit, age
)";

}  // namespace import_rows
