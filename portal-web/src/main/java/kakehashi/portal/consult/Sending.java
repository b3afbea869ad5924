package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.consultation.AttachedFile;
import kakehashi.domain.consultation.BookingReceipt;
import kakehashi.domain.consultation.BookingRequest;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Conversations;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;
import kakehashi.portal.mypage.SignedInVisitor;

/** Sends a filled-in form: books the time, or begins a conversation, with a file or without. */
@RequestScoped
class Sending {

    @Inject
    ConsultStep consult;

    @Inject
    Visit visit;

    @Inject
    Bookings bookings;

    @Inject
    Conversations conversations;

    @Inject
    SignedInVisitor signedIn;

    BookingReceipt send(Draft draft, AttachedFile file) {
        BookingRequest request = new BookingRequest(
                draft.submissionId(),
                consult.wish(),
                visit.getLanguage(),
                draft.noticeTextId(),
                draft.answers(),
                consult.isCompany() ? CompanyAnswers.check(draft.company()).profile() : null);
        return consult.isTimed()
                ? bookings.book(request, signedIn.visitors())
                : conversations.begin(request, file, signedIn.visitors());
    }
}
