// Command smoke signs in, sends personal data through the gate, watches for the decision and signs out:
// gen/README.md, "Smoke test".
package main

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	authv1 "tracegate.dev/sdk/go/tracegate/auth/v1"
	governancev1 "tracegate.dev/sdk/go/tracegate/governance/v1"
)

const (
	email      = "ana.kovac@example.com"
	card       = "4111 1111 1111 1111"
	content    = "Please write to " + email + " about the payment with card " + card + "."
	callTime   = 10 * time.Second
	watchTime  = 60 * time.Second
	waitMax    = 90 * time.Second
	waitUnsaid = 15 * time.Second
)

func main() {
	connection, err := connect()
	if err != nil {
		fail("connect", err)
	}
	defer connection.Close()

	token, err := signIn(connection)
	report("sign in", err)
	caller := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer "+token)
	decision, err := precheck(caller, connection)
	report("precheck", err)
	report("watch", watchFor(caller, connection, decision))
	report("sign out", signOut(caller, connection))
}

func connect() (*grpc.ClientConn, error) {
	address := os.Getenv("TRACEGATE_URL")
	if address == "" {
		address = "http://127.0.0.1:8400"
	}
	parsed, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	host, transport := parsed.Host, insecure.NewCredentials()
	if parsed.Scheme == "https" {
		transport = credentials.NewTLS(&tls.Config{MinVersion: tls.VersionTLS12})
		if parsed.Port() == "" {
			host += ":443"
		}
	}
	return grpc.NewClient(host, grpc.WithTransportCredentials(transport))
}

// signIn waits for its turn: several smoke tests share the five sign-ins a minute of one address.
func signIn(connection *grpc.ClientConn) (string, error) {
	request := &authv1.LogInRequest{
		Email:            os.Getenv("TRACEGATE_EMAIL"),
		Password:         os.Getenv("TRACEGATE_PASSWORD"),
		OrganizationSlug: os.Getenv("TRACEGATE_ORGANIZATION"),
	}
	if request.Email == "" || request.Password == "" {
		return "", errors.New("TRACEGATE_EMAIL or TRACEGATE_PASSWORD is not set")
	}
	for waited := time.Duration(0); ; {
		ctx, cancel := context.WithTimeout(context.Background(), callTime)
		response, err := authv1.NewAuthServiceClient(connection).LogIn(ctx, request)
		cancel()
		if err == nil {
			return response.GetSession().GetAccessToken(), nil
		}
		info := errorInfo(err)
		if info.GetReason() != "RATE_LIMITED" || waited > waitMax {
			return "", err
		}
		wait := waitUnsaid
		if ms, err := strconv.Atoi(info.GetMetadata()["retry_after_ms"]); err == nil {
			wait = time.Duration(ms) * time.Millisecond
		}
		time.Sleep(wait)
		waited += wait
	}
}

func precheck(caller context.Context, connection *grpc.ClientConn) (*governancev1.Decision, error) {
	ctx, cancel := context.WithTimeout(caller, callTime)
	defer cancel()
	request := &governancev1.PrecheckRequest{Content: content, Tool: "ai.generate", RequestId: newUUID()}
	response, err := governancev1.NewGateServiceClient(connection).Precheck(ctx, request)
	if err != nil {
		return nil, err
	}
	if verdict := response.GetDecision().GetVerdict(); verdict != governancev1.Verdict_VERDICT_TRANSFORM {
		return nil, fmt.Errorf("precheck answered %v, not VERDICT_TRANSFORM", verdict)
	}
	for _, original := range []string{email, card, strings.ReplaceAll(card, " ", "")} {
		if strings.Contains(response.GetContent(), original) {
			return nil, fmt.Errorf("precheck let an original value through: %s", response.GetContent())
		}
	}
	found := map[governancev1.PiiClass]bool{}
	for _, finding := range response.GetFindings() {
		if finding.GetAction() != governancev1.Action_ACTION_PASS_THROUGH {
			found[finding.GetPiiClass()] = true
		}
	}
	for _, wanted := range []governancev1.PiiClass{
		governancev1.PiiClass_PII_CLASS_EMAIL,
		governancev1.PiiClass_PII_CLASS_CREDIT_CARD,
	} {
		if !found[wanted] {
			return nil, fmt.Errorf("precheck did not find %v", wanted)
		}
	}
	return response.GetDecision(), nil
}

func watchFor(caller context.Context, connection *grpc.ClientConn, decision *governancev1.Decision) error {
	ctx, cancel := context.WithTimeout(caller, watchTime)
	defer cancel()
	first := int64(0)
	request := &governancev1.WatchDecisionsRequest{AfterSequence: &first}
	stream, err := governancev1.NewDecisionServiceClient(connection).WatchDecisions(ctx, request)
	if err != nil {
		return err
	}
	for {
		response, err := stream.Recv()
		if status.Code(err) == codes.DeadlineExceeded {
			return fmt.Errorf("decision %s did not come by within %v", decision.GetId(), watchTime)
		}
		if err != nil {
			return err
		}
		if response.GetDecision().GetId() == decision.GetId() {
			return nil
		}
	}
}

func signOut(caller context.Context, connection *grpc.ClientConn) error {
	ctx, cancel := context.WithTimeout(caller, callTime)
	defer cancel()
	_, err := authv1.NewAuthServiceClient(connection).LogOut(ctx, &authv1.LogOutRequest{})
	return err
}

func report(step string, err error) {
	if err != nil {
		fail(step, err)
	}
	fmt.Printf("ok  %s\n", step)
}

func fail(step string, err error) {
	if failed, ok := status.FromError(err); ok {
		err = fmt.Errorf("%s [%v] %s", errorInfo(err).GetReason(), failed.Code(), failed.Message())
	}
	fmt.Fprintf(os.Stderr, "FAILED  %s: %v\n", step, err)
	os.Exit(1)
}

func errorInfo(err error) *errdetails.ErrorInfo {
	for _, detail := range status.Convert(err).Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok {
			return info
		}
	}
	return nil
}

// newUUID is a random UUID (version 4).
func newUUID() string {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(err)
	}
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
